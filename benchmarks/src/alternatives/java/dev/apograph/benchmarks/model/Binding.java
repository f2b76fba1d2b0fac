package dev.apograph.benchmarks.model;

import java.io.IOException;

/** One way to turn a JSON document into objects and back. */
interface Binding {

    /** The objects of a document. */
    Object read(Document document, byte[] json) throws IOException;

    /** The JSON of what {@link #read} gave. */
    byte[] write(Object value) throws IOException;
}
