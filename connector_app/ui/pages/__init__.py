"""The pages of the window; none knows another, the workplace wires them."""
