package dev.apograph.spec.report;

import java.util.Locale;

/** The elements of HTML that a report uses. */
enum Tag {
    A,
    ASIDE,
    B,
    BODY,
    BUTTON,
    CODE,
    DD,
    DETAILS,
    DIALOG,
    DIV,
    DL,
    DT,
    H1,
    H2,
    H3,
    HEAD,
    HEADER,
    HTML,
    I,
    INPUT,
    KBD,
    LABEL,
    LI,
    MAIN,
    META,
    NAV,
    OL,
    P,
    RECT,
    SECTION,
    SPAN,
    SUMMARY,
    SVG,
    TITLE,
    UL;

    /** The element's name as it is written. */
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
