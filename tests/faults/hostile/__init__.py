"""Files that mean harm, and a program of little memory and little time that reads each of them."""
