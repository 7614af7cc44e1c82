"""Files in and out, one module per format; none knows another."""
