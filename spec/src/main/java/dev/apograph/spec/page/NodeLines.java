package dev.apograph.spec.page;

import org.jsoup.nodes.Node;

/** Tells on which lines of the page a node of a tree of markup stands. */
@FunctionalInterface
interface NodeLines {

    /** The lines of a node, its content included. */
    LineRange of(Node node);
}
