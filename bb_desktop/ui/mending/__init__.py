"""What is shown where the database is damaged: what helps, and what each way costs."""
