package dev.apograph.spec.page;

/** How the rows of a table reached us; it decides what has to be found out about where a cell ends. */
public enum TableForm {

    /** Each row is one text whose cells run together; an empty cell leaves no trace. */
    GLUED,

    /** Each row is one text whose cells stand one blank apart; an empty cell leaves no trace. */
    BLANKS,

    /** Each cell is apart, and empty ones are there. */
    CELLS,

    /** Each cell is apart, but empty ones may be missing. */
    CELLS_WITHOUT_EMPTY,

    /** Each row holds one cell; empty ones are missing, and where a row of the table ends has to be found out. */
    CELL_A_LINE
}
