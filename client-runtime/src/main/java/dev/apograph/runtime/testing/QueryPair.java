package dev.apograph.runtime.testing;

/**
 * A name and a value of a query, both decoded.
 *
 * @param name the name
 * @param value the value; empty where there is none
 */
public record QueryPair(String name, String value) {}
