"""x"""
from _spec import Document, Finding
def lint(doc: Document) -> list[Finding]:
    return []
