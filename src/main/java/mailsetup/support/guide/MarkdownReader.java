package mailsetup.support.guide;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableBody;
import org.commonmark.ext.gfm.tables.TableHead;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.BulletList;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.Image;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.parser.Parser;

/** Markdown (CommonMark 0.31 with tables) as blocks; what the guide does not use, comments for example, is left out. */
record MarkdownReader(Chapter chapter) {
    private static final Parser PARSER = Parser.builder().extensions(List.of(TablesExtension.create())).build();

    ChapterText read(String markdown) {
        return new ChapterText(blocks(PARSER.parse(markdown)));
    }

    private List<Block> blocks(Node parent) {
        return children(parent).stream().flatMap(this::block).toList();
    }

    private Stream<Block> block(Node node) {
        return switch (node) {
            case Heading heading ->
                Stream.of(new Block.Heading(heading.getLevel(), SpanReader.id(heading), spans(heading)));
            case Paragraph paragraph when paragraph.getFirstChild() instanceof Image image ->
                Stream.of(new Block.Picture(image.getDestination().replace("../", ""), Span.text(spans(image))));
            case Paragraph paragraph -> Stream.of(new Block.Paragraph(spans(paragraph)));
            case FencedCodeBlock code -> Stream.of(new Block.Code(code.getLiteral().stripTrailing()));
            case IndentedCodeBlock code -> Stream.of(new Block.Code(code.getLiteral().stripTrailing()));
            case BulletList list -> Stream.of(new Block.Items(false, items(list)));
            case OrderedList list -> Stream.of(new Block.Items(true, items(list)));
            case TableBlock table -> Stream.of(table(table));
            default -> Stream.of();
        };
    }

    private List<List<Block>> items(Node list) {
        return children(list).stream().map(this::blocks).toList();
    }

    private Block table(TableBlock table) {
        return new Block.Table(rows(table, TableHead.class).getFirst(), rows(table, TableBody.class));
    }

    private List<List<List<Span>>> rows(TableBlock table, Class<? extends Node> part) {
        return children(table).stream().filter(part::isInstance).flatMap(found -> children(found).stream())
                .map(row -> children(row).stream().map(this::spans).toList()).toList();
    }

    private List<Span> spans(Node node) {
        return new SpanReader(chapter).read(node);
    }

    static List<Node> children(Node parent) {
        var children = new ArrayList<Node>();
        for (var child = parent.getFirstChild(); child != null; child = child.getNext()) {
            children.add(child);
        }
        return children;
    }
}
