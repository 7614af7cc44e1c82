"""What happens when things go wrong: kills, damage, full disks, hostile files."""
