ALTER TABLE claims ADD COLUMN document_date TEXT
