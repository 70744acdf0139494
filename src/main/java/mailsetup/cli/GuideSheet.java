package mailsetup.cli;

import java.util.List;
import java.util.stream.Collectors;
import mailsetup.support.guide.Block;
import mailsetup.support.guide.ChapterText;
import mailsetup.support.guide.Span;

/** A chapter of the guide on paper; of a picture there is what it means. */
record GuideSheet(Paper paper) {
    void print(ChapterText chapter) {
        chapter.blocks().forEach(block -> {
            if (!(block instanceof Block.Heading(var level, _, _) && level == 1)) {
                paper.blank();
            }
            print(block, "");
        });
    }

    private void print(Block block, String lead) {
        switch (block) {
            case Block.Heading(var level, _, var spans) -> heading(level, Span.text(spans));
            case Block.Paragraph(var spans) -> lines(lead, Span.text(spans));
            case Block.Code(var text) -> text.lines().forEach(line -> paper.out().println("    " + line));
            case Block.Items(var numbered, var items) -> items(numbered, items, lead);
            case Block.Table table -> table(table);
            case Block.Picture(_, var meaning) -> paper.hanging(lead, "[" + meaning + "]");
        }
    }

    private void heading(int level, String text) {
        paper.hanging("", level == 3 ? "— " + text : paper.style().strong(text));
        if (level < 3) {
            paper.out().println((level == 1 ? "=" : "-").repeat(Math.min(paper.style().width(), Columns.width(text))));
        }
    }

    private void lines(String lead, String text) {
        var blank = " ".repeat(Columns.width(lead));
        var before = lead;
        for (var line : text.lines().toList()) {
            paper.hanging(before, line);
            before = blank;
        }
    }

    private void items(boolean numbered, List<List<Block>> items, String lead) {
        var indent = " ".repeat(Columns.width(lead));
        int number = 1;
        for (var item : items) {
            var mark = indent + (numbered ? number++ + ". " : "* ");
            for (var block : item) {
                print(block, mark);
                mark = " ".repeat(Columns.width(mark));
            }
        }
    }

    private void table(Block.Table table) {
        for (var row : table.rows()) {
            paper.hanging("* ", Span.text(row.getFirst()));
            for (int column = 1; column < row.size(); column++) {
                var head = Span.text(table.head().get(column));
                var cell = Span.text(row.get(column));
                if (!cell.isEmpty()) {
                    paper.hanging("    ", List.of(head, cell).stream().filter(part -> !part.isEmpty())
                            .collect(Collectors.joining(": ")));
                }
            }
        }
    }
}
