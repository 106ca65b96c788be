"""The help: pages, their pictures, and the window that shows them."""
