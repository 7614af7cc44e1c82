"""Charts that paint themselves: on a screen, on paper, from either side, and never in colour alone."""
