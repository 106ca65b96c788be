"""The keys of the commands, and the window that shows and changes them."""
