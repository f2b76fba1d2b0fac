package dev.apograph.spec.grammar.losant;

import dev.apograph.spec.definition.Evidence;
import dev.apograph.spec.definition.EvidenceGrade;
import dev.apograph.spec.definition.Fact;
import dev.apograph.spec.diagnostic.SourcePlace;
import dev.apograph.spec.grammar.fact.PageAccount;
import dev.apograph.spec.grammar.fact.ProseRule;
import dev.apograph.spec.page.Block;
import dev.apograph.spec.page.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;

/** Reads what stands above the first action: the page's title, a URL and a sentence, each of which may be missing. */
final class Introduction {

    /** Over how many lines the sentence is broken at most. */
    private static final int MOST_LINES = 5;

    private final Page page;
    private final List<Block> blocks;
    private final PageAccount account;
    private final List<Fact<String>> stated = new ArrayList<>();
    private final List<Fact<String>> told = new ArrayList<>();
    private boolean behindUrl;

    Introduction(Page page, List<Block> blocks, PageAccount account) {
        this.page = page;
        this.blocks = blocks;
        this.account = account;
    }

    /** The resource's title: what stands as title, else what the sentence names, else the file's name. */
    Fact<String> title() {
        int next = 0;
        while (next < blocks.size()) {
            int last = next;
            if (blocks.get(next) instanceof Block.Paragraph paragraph) {
                last = read(next, paragraph);
            }
            next = last + 1;
        }
        Optional<Fact<String>> title =
                stated.stream().findFirst().or(() -> told.stream().findFirst());
        return title.orElseGet(() -> fact(
                fileName(page.source().file()),
                SourcePlace.wholeFile(page.source().file()),
                EvidenceGrade.GUESSED,
                "file-name"));
    }

    /** Reads what begins with a paragraph; gives the index of the last one that was read. */
    private int read(int index, Block.Paragraph paragraph) {
        String text = paragraph.text();
        boolean url = text.startsWith("https://") || text.startsWith("http://");
        if (url || (behindUrl && text.startsWith("/") && text.indexOf(' ') < 0)) {
            // The URL under the title may be no action's: each action states its own.
            account.use(paragraph);
            behindUrl = true;
            return index;
        }
        behindUrl = false;
        if (text.endsWith(LosantWords.TITLE_ENDING) && stated.isEmpty()) {
            String title = text.substring(0, text.length() - LosantWords.TITLE_ENDING.length());
            stated.add(fact(title, paragraph.place(), EvidenceGrade.STATED, "page-title"));
            account.use(paragraph);
            return index;
        }
        return text.startsWith(LosantWords.INTRODUCTION_START) ? sentence(index) : index;
    }

    private int sentence(int first) {
        StringBuilder text = new StringBuilder();
        for (int last = first; last < Math.min(blocks.size(), first + MOST_LINES); last++) {
            if (!(blocks.get(last) instanceof Block.Paragraph line)) {
                return first;
            }
            text.append(text.isEmpty() ? "" : " ").append(line.text());
            Matcher sentence = LosantWords.INTRODUCTION.matcher(text);
            if (sentence.matches() && (line.text().endsWith(".") || last == blocks.size() - 1)) {
                SourcePlace place = blocks.get(first).place().through(line.place());
                told.add(fact(sentence.group(1), place, EvidenceGrade.PROSE, ProseRule.INTRODUCTION.id()));
                account.use(blocks.subList(first, last + 1));
                return last;
            }
        }
        return first;
    }

    private static Fact<String> fact(String title, SourcePlace place, EvidenceGrade grade, String rule) {
        return new Fact<>(title, new Evidence(place, List.of(), grade, rule));
    }

    private static String fileName(String file) {
        String name = file.substring(file.lastIndexOf('/') + 1);
        int dot = name.lastIndexOf('.');
        return dot > 0 ? name.substring(0, dot) : name;
    }
}
