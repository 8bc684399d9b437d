// Runs apart from the page: what a PDF holds is read here and comes back as drawing orders.
import 'pdfjs-dist/build/pdf.worker.min.mjs'
