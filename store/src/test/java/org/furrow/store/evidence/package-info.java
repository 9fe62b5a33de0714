/// The folder of documents.
@org.jspecify.annotations.NullMarked
package org.furrow.store.evidence;
