"""What ties the program to the user's desktop session."""
