package dev.apograph.spec.page;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;

import dev.apograph.spec.page.TableHeader.Column;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Rows whose cells run together. The bars of the expected readings stand between the cells. */
final class RowSplitterTest {

    private static final TableHeader PARAMETERS =
            header(ColumnKind.NAME, ColumnKind.FLAG, ColumnKind.TEXT, ColumnKind.VALUE, ColumnKind.ASSIGNMENT);
    private static final TableHeader HEADERS =
            header(ColumnKind.NAME, ColumnKind.FLAG, ColumnKind.TEXT, ColumnKind.VALUE);
    private static final TableHeader PATH = header(ColumnKind.NAME, ColumnKind.TEXT, ColumnKind.SAMPLE);
    private static final TableHeader RESPONSES = header(ColumnKind.STATUS, ColumnKind.TITLE, ColumnKind.TEXT);
    private static final TableHeader EVENTS = header(ColumnKind.NAME, ColumnKind.TITLE, ColumnKind.TEXT);

    /** Running text of the page, whose words count as evidence. */
    private static final String PROSE =
            "With it or out of it: the boiler of a room, the order of the list, the page to return and a zone of time.";

    static Stream<Arguments> rows() {
        return Stream.of(
                row(PARAMETERS, "boilerN", "boiler|N|||"),
                row(PARAMETERS, "pageNWhich page0page=3", "page|N|Which page|0|page=3"),
                row(
                        PARAMETERS,
                        "fromNStart (ms since epoch)-2592000000from=0",
                        "from|N|Start (ms since epoch)|-2592000000|from=0"),
                row(PARAMETERS, "rawNAs bytesfalseraw=true", "raw|N|As bytes|false|raw=true"),
                row(
                        PARAMETERS,
                        "includeNotReadyNIf setincludeNotReady=true",
                        "includeNotReady|N|If set||includeNotReady=true"),
                row(PARAMETERS, "columnNameYName of the column", "columnName|Y|Name of the column||"),
                row(
                        PARAMETERS,
                        "orderNOrder. Accepted values are: up, downupup",
                        "order|N|Order. Accepted values are: up, downup|up|"),
                row(
                        PARAMETERS,
                        "orderNOrder. Accepted values are: up, downdownorder=up",
                        "order|N|Order. Accepted values are: up, down|down|order=up"),
                row(
                        PARAMETERS,
                        "stepNStep. Accepted values are: 86400000, 360000086400000step=86400000",
                        "step|N|Step. Accepted values are: 86400000, 3600000|86400000|step=86400000"),
                row(PARAMETERS, "kindNKind. Accepted values are: only", "kind|N|Kind. Accepted values are: only||"),
                row(
                        PARAMETERS,
                        "kindNKind. Accepted values are: onlyonlykind=other",
                        "kind|N|Kind. Accepted values are: only|only|kind=other"),
                row(PARAMETERS, "monthNMonth to report.nowmonth=5", "month|N|Month to report.|now|month=5"),
                row(
                        PARAMETERS,
                        "tagN(deprecated) Tagtag[0][key]=a&tag[0][value]=b",
                        "tag|N|(deprecated) Tag||tag[0][key]=a&tag[0][value]=b"),
                row(
                        PARAMETERS,
                        "queryNquery as JSONquery={\"query=1\":2}",
                        "query|N|query as JSON||query={\"query=1\":2}"),
                row(PARAMETERS, "bundleNThe zip file``", "bundle|N|The zip file||``"),
                row(
                        PARAMETERS,
                        "filterNSupports globbing.filter=my * app",
                        "filter|N|Supports globbing.||filter=my * app"),
                row(PARAMETERS, "listNThe list to do without", "list|N|The list to do without||"),
                row(PARAMETERS, "zoneNThe zoneEurope/Berlin", "zone|N|The zone|Europe/Berlin|"),
                row(HEADERS, "AuthorizationYThe token", "Authorization|Y|The token|"),
                row(
                        PATH,
                        "ROOM_IDID of the boiler575ece2b7ae143cd83dc4a9b",
                        "ROOM_ID|ID of the boiler|575ece2b7ae143cd83dc4a9b"),
                row(PATH, "ROOM_IDThe room2b7e", "ROOM_ID|The room|2b7e"),
                row(PATH, "ROOM_IDName of the zoneEurope", "ROOM_ID|Name of the zone|Europe"),
                row(RESPONSES, "200BoilerBoiler information", "200|Boiler|Boiler information"),
                row(RESPONSES, "200Boiler CountsBoiler counts by day", "200|Boiler Counts|Boiler counts by day"),
                row(RESPONSES, "200Boiler Dry RunBoiler was not lit", "200|Boiler Dry Run|Boiler was not lit"),
                row(RESPONSES, "202API ResultIf it was queued", "202|API Result|If it was queued"),
                row(RESPONSES, "204", "204||"),
                row(RESPONSES, "404ErrorError if not found", "404|Error|Error if not found"),
                row(EVENTS, "boilerStateBoiler StateOne state", "boilerState|Boiler State|One state"));
    }

    @ParameterizedTest
    @MethodSource("rows")
    void cellsAreTakenApart(TableHeader header, String row, String expected) {
        Optional<RowSplitter.Weighed> reading = read(row, header);

        assertWithMessage(row)
                .that(reading.map(r -> String.join("|", r.cells())))
                .hasValue(expected);
    }

    static Stream<Arguments> otherForms() {
        return Stream.of(
                blanks(
                        EVENTS,
                        "lampState Lamp State An LED event of a lamp",
                        "lampState|Lamp State|An LED event of a lamp"),
                blanks(RESPONSES, "200 Reply For User Reply of the user", "200|Reply For User|Reply of the user"),
                blanks(PARAMETERS, "page N Which page 0 page=3", "page|N|Which page|0|page=3"),
                blanks(PARAMETERS, "max N Upper bound of 100 max=10", "max|N|Upper bound of 100||max=10"),
                blanks(
                        PARAMETERS,
                        "from N Start (ms since epoch) -2592000000 from=0",
                        "from|N|Start (ms since epoch)|-2592000000|from=0"),
                blanks(PARAMETERS, "from N Start (ms since epoch) from=0", "from|N|Start (ms since epoch)||from=0"),
                blanks(
                        PARAMETERS,
                        "order N Order. Accepted values are: up, down down order=up",
                        "order|N|Order. Accepted values are: up, down|down|order=up"),
                blanks(
                        PARAMETERS,
                        "order N Order. Accepted values are: up order=up",
                        "order|N|Order. Accepted values are: up||order=up"),
                blanks(PARAMETERS, "order N The order by order order=order", "order|N|The order by|order|order=order"),
                blanks(PARAMETERS, "N Where to write mail=a@b.c", "mail|N|Where to write||mail=a@b.c"),
                blanks(HEADERS, "zone N The zone Europe/Berlin", "zone|N|The zone|Europe/Berlin"),
                blanks(HEADERS, "zone N The kind of zoneName", "zone|N|The kind of zoneName|"),
                blanks(
                        PATH,
                        "ROOM_ID ID of the boiler 575ece2b7ae143cd83dc4a9b",
                        "ROOM_ID|ID of the boiler|575ece2b7ae143cd83dc4a9b"),
                blanks(PATH, "ROOM_ID ID of the room", "ROOM_ID|ID of the room|"),
                blanks(RESPONSES, "200 Boiler Dry Run Boiler was not lit", "200|Boiler Dry Run|Boiler was not lit"),
                blanks(RESPONSES, "200 Lamp Counts Sum of lamps", "200|Lamp Counts|Sum of lamps"),
                blanks(RESPONSES, "200 Lamp or Lamps If a lamp was lit", "200|Lamp or Lamps|If a lamp was lit"),
                blanks(RESPONSES, "204 Lamp was lit", "204||Lamp was lit"),
                blanks(EVENTS, "lampLit Lamp One lamp was lit", "lampLit|Lamp|One lamp was lit"),
                bars(PARAMETERS, "page/N/Which page/page=3", "page|N|Which page||page=3"),
                bars(PARAMETERS, "page/N/Which page/5", "page|N|Which page|5|"),
                bars(PARAMETERS, "N/Where to write/mail=a@b.c", "mail|N|Where to write||mail=a@b.c"),
                bars(PARAMETERS, "filter/N/Either this/or that/filter=x", "filter|N|Either this / or that||filter=x"),
                bars(PARAMETERS, "filter/N/This/filter=a/b", "filter|N|This||filter=a / b"),
                bars(
                        PARAMETERS,
                        "order/N/Accepted values are: up, down/up/order=up",
                        "order|N|Accepted values are: up, down|up|order=up"),
                bars(PATH, "ROOM_ID/575ece2b7ae143cd83dc4a9b", "ROOM_ID||575ece2b7ae143cd83dc4a9b"),
                bars(RESPONSES, "204/Lamp was lit", "204||Lamp was lit"),
                bars(RESPONSES, "200/Lamp Counts", "200|Lamp Counts|"));
    }

    @ParameterizedTest
    @MethodSource("otherForms")
    void cellsThatAreApartFindTheirColumns(TableHeader header, RowText row, String expected) {
        assertWithMessage(row.text())
                .that(splitter()
                        .read(row, header.kinds())
                        .map(r -> String.join("|", r.cells()).replace(" | ", " / ")))
                .hasValue(expected);
    }

    private static Arguments blanks(TableHeader header, String row, String cells) {
        return Arguments.of(header, RowText.blanks(row), cells);
    }

    private static Arguments bars(TableHeader header, String row, String cells) {
        return Arguments.of(header, RowText.apart(List.of(row.split("/")), RowText.Seam.BAR), cells);
    }

    @Test
    void whatFitsNoReadingIsEmpty() {
        assertThat(read("no such row", RESPONSES)).isEmpty();
        assertThat(read("no such row", PARAMETERS)).isEmpty();
        assertThat(read("20", RESPONSES)).isEmpty();
    }

    @Test
    void twoGoodReadingsAreBothTold() {
        assertThat(read("ROOM_IDabc", PATH).orElseThrow().rival()).isPresent();
    }

    @Test
    void hostileRowsTakeLittleTime() {
        for (String part : List.of("N", "a=", "Y ", "200", "a, ", ": ", " ", "-1", "([", "Accepted values are: a, ")) {
            String row = part.repeat(50_000 / part.length());
            for (TableHeader header : List.of(PARAMETERS, HEADERS, PATH, RESPONSES, EVENTS)) {
                assertThat(read(row, header)).isNotNull();
                assertThat(splitter().read(RowText.blanks(row), header.kinds())).isNotNull();
                List<String> cells = List.of(row.split("(?<=\\G.{5})"));
                assertThat(splitter().read(RowText.apart(cells, RowText.Seam.BAR), header.kinds()))
                        .isNotNull();
            }
        }
    }

    private static Optional<RowSplitter.Weighed> read(String row, TableHeader header) {
        return splitter().read(RowText.glued(row), header.kinds());
    }

    private static RowSplitter splitter() {
        Titles titles =
                Titles.of(List.of("Boiler", "Boiler Counts", "Boiler Dry Run", "Boiler State", "Error", "API Result"));
        return new RowSplitter(
                Lexicon.of(List.of(PROSE)),
                new RowKnowledge(
                        Set.of("ROOM_ID"),
                        List.of(titles),
                        Titles.NONE,
                        List.of("Accepted values are:"),
                        KnownRows.NONE));
    }

    private static Arguments row(TableHeader header, String row, String cells) {
        return Arguments.of(header, row, cells);
    }

    private static TableHeader header(ColumnKind... kinds) {
        return new TableHeader(
                Stream.of(kinds).map(kind -> new Column(kind.name(), kind)).toList());
    }
}
