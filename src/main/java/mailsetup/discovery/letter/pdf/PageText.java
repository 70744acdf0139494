package mailsetup.discovery.letter.pdf;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Goes through the drawing of one page and keeps the letters. */
final class PageText {
    private static final int MOST_PIECES = 20_000;

    private final Map<String, Glyphs> fonts;
    private final List<Piece> pieces = new ArrayList<>();
    private final Deque<Matrix> saved = new ArrayDeque<>();
    private Matrix page = Matrix.ONE;
    private Matrix text = Matrix.ONE;
    private Matrix line = Matrix.ONE;
    private Optional<Glyphs> font = Optional.empty();
    private double size;
    private double leading;

    PageText(Map<String, Glyphs> fonts) {
        this.fonts = fonts;
    }

    /** What was drawn, in the order of reading. */
    String of(byte[] drawing) {
        var parser = new Parser(drawing, 0);
        var before = new ArrayList<Value>();
        for (var next = parser.next(); next.isPresent() && pieces.size() < MOST_PIECES; next = parser.next()) {
            if (next.get() instanceof Value.Word(var operator)) {
                act(operator, before);
                before.clear();
            } else {
                before.add(next.get());
            }
        }
        return Piece.lines(pieces);
    }

    private void act(String operator, List<Value> values) {
        switch (operator) {
            case "q" -> saved.push(page);
            case "Q" -> page = saved.isEmpty() ? page : saved.pop();
            case "cm" -> Matrix.of(values).ifPresent(matrix -> page = matrix.then(page));
            case "BT" -> begin(Matrix.ONE);
            case "Tm" -> Matrix.of(values).ifPresent(this::begin);
            case "TL" -> leading = number(values, 0);
            case "Td" -> begin(Matrix.moved(number(values, 0), number(values, 1)).then(line));
            case "TD" -> {
                leading = -number(values, 1);
                begin(Matrix.moved(number(values, 0), number(values, 1)).then(line));
            }
            case "T*" -> nextLine();
            case "Tf" -> choose(values);
            case "Tj" -> values.forEach(this::show);
            case "TJ" -> values.stream().limit(1).forEach(this::showAll);
            case "'", "\"" -> {
                nextLine();
                values.forEach(each -> show(each instanceof Value.Text ? each : new Value.Word("")));
            }
            default -> {
                // Lines, colours and pictures say nothing here.
            }
        }
    }

    private void begin(Matrix at) {
        line = at;
        text = at;
    }

    private void nextLine() {
        begin(Matrix.moved(0, -leading).then(line));
    }

    private void choose(List<Value> values) {
        if (values.size() == 2 && values.getFirst() instanceof Value.Name(var name)) {
            font = Optional.ofNullable(fonts.get(name));
            size = number(values, 1);
        }
    }

    private void showAll(Value value) {
        if (value instanceof Value.Array(var parts)) {
            parts.forEach(this::show);
        }
    }

    private void show(Value value) {
        if (value instanceof Value.Num(var back)) {
            text = Matrix.moved(-back / 1000 * size, 0).then(text);
        } else if (value instanceof Value.Text(var codes)) {
            font.ifPresent(glyphs -> show(glyphs, codes));
        }
    }

    private void show(Glyphs glyphs, byte[] codes) {
        var at = text.then(page);
        double width = glyphs.width(codes) / 1000 * size;
        double scale = Math.hypot(at.a(), at.b());
        pieces.add(new Piece(at.e(), at.f(), width * scale, Math.abs(size) * scale, glyphs.text(codes)));
        text = Matrix.moved(width, 0).then(text);
    }

    private static double number(List<Value> values, int place) {
        return place < values.size() && values.get(place) instanceof Value.Num(var number) ? number : 0;
    }
}
