"""The chapters of the tour, one module for each provider. Only veneer's public API is used."""
