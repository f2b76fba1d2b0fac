package dev.apograph.spec.page;

import java.util.Optional;

/** The tables of a text page: finds where one begins and ends. The form of each is told by its own header. One use. */
final class TextTables {

    /** The name in coverage of lines that draw a rule between a table's header and its rows. */
    private static final String RULE = "table-rule";

    private final SourceText source;
    private final LineRange lines;
    private final PageVocabulary vocabulary;
    private final PageBuilder page;
    private final HeaderLines headers;
    private Optional<Lexicon> words = Optional.empty();
    private Optional<TableHeader> expected = Optional.empty();
    private Optional<HeaderLines.Found> found = Optional.empty();
    private Optional<OpenTable> open = Optional.empty();
    private Optional<OpenTable> before = Optional.empty();
    private boolean any;
    private int read;

    TextTables(LineRange lines, PageVocabulary vocabulary, PageBuilder page) {
        this.source = page.source();
        this.lines = lines;
        this.vocabulary = vocabulary;
        this.page = page;
        this.headers = new HeaderLines(source, lines.last(), vocabulary.tables());
    }

    /** Whether a line was read together with one before it. */
    boolean hasRead(int number) {
        return number <= read;
    }

    /** A heading opens a section. */
    void section(String heading) {
        expected = Optional.ofNullable(vocabulary.sections().get(heading));
        before = Optional.empty();
    }

    /** A blank line ends a table, unless blank lines stand between all its lines. */
    void blank(int number) {
        if (open.filter(OpenTable::spaced).isEmpty()) {
            close(sentenceFollows(number) ? TableEnd.SENTENCE : TableEnd.PLAIN);
        }
    }

    /** Whether a line prints, or begins, the header of a table. */
    boolean isHeader(int number) {
        found = headers.at(number, expected);
        return found.isPresent();
    }

    /** Opens the table whose header was found. */
    void open(int number) {
        close(TableEnd.PLAIN);
        HeaderLines.Found header = found.orElseThrow();
        open = Optional.of(new OpenTable(source, number, header));
        read = header.last();
    }

    /** Whether a line belongs to the open table. */
    boolean takes(int number, String line) {
        return open.isPresent()
                && !vocabulary.isNoise(line)
                && (Bars.isRule(line) || open.get().takes(line));
    }

    /** Adds a line to the open table. */
    void add(int number, String line) {
        if (Bars.isRule(line)) {
            page.noise(source.place(number), RULE);
        } else {
            open.orElseThrow().add(number, line);
        }
    }

    /** Whether a line is a row of the table that the section holds, though no header stands before it. */
    boolean startsWithoutHeader(int number, String line) {
        return open.isEmpty() && form(number, line).isPresent();
    }

    /** Opens a table at its first row. */
    void openWithoutHeader(int number, String line) {
        TableHeader header = before.map(OpenTable::header).or(() -> expected).orElseThrow();
        open = Optional.of(OpenTable.withoutHeader(
                source, number, header, form(number, line).orElseThrow()));
        add(number, line);
    }

    private Optional<TableForm> form(int number, String line) {
        String next = next(number);
        return before.map(OpenTable::header)
                .or(() -> expected)
                .flatMap(header -> RowStart.form(header.kinds(), line, next))
                .filter(form -> before.isEmpty() || before.get().form() == form);
    }

    private boolean sentenceFollows(int number) {
        int sentence = filled(number + 1);
        int heading = filled(sentence + 1);
        return heading <= lines.last()
                && vocabulary.titled().contains(source.lines().get(heading - 1));
    }

    private String next(int number) {
        int next = filled(number + 1);
        return next <= lines.last() ? source.lines().get(next - 1) : "";
    }

    /** The line, or the one behind it when it is blank. */
    private int filled(int line) {
        return line <= lines.last() && source.lines().get(line - 1).isEmpty() ? line + 1 : line;
    }

    /**
     * Ends the open table.
     *
     * @param end what ends it
     */
    void close(TableEnd end) {
        Optional<OpenTable> table = open;
        open = Optional.empty();
        if (table.isPresent()) {
            page.layout(layout(table.get().form()));
            any = true;
            before = table;
            table.get().close(end, words()).forEach(page::add);
        }
    }

    /** No line follows. */
    void finish() {
        if (!any) {
            page.layout("text");
        }
    }

    private Lexicon words() {
        if (words.isEmpty()) {
            words = Optional.of(Lexicon.of(source.lines()));
        }
        return words.get();
    }

    private static String layout(TableForm form) {
        return switch (form) {
            case GLUED -> "text-glued";
            case BLANKS -> "text-blanks";
            case CELLS, CELLS_WITHOUT_EMPTY -> "text-bars";
            case CELL_A_LINE -> "text-lines";
        };
    }
}
