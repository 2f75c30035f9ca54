"""What every picture is made of: shapes, inks, text, hatches."""
