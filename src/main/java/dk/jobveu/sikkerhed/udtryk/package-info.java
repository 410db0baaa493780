/**
 * What may be evaluated in the engine: an allow-list of words for models, three sentences for saved
 * filters, and nothing at all that comes from a user (docs/adr/0012).
 */
package dk.jobveu.sikkerhed.udtryk;
