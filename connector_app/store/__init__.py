"""The only room with SQLAlchemy, alembic and SQLCipher: one encrypted file."""
