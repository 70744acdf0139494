package mailsetup.discovery.letter.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/** Letters that were drawn together, and where on the page. */
record Piece(double x, double y, double width, double size, String text) {
    /** The page as lines from top to bottom, each from left to right. */
    static String lines(List<Piece> pieces) {
        var lines = new ArrayList<List<Piece>>();
        pieces.stream().sorted(Comparator.comparingDouble(Piece::y).reversed()).forEach(piece -> {
            if (lines.isEmpty() || !piece.besides(lines.getLast().getFirst())) {
                lines.add(new ArrayList<>());
            }
            lines.getLast().add(piece);
        });
        return lines.stream().map(Piece::line).collect(Collectors.joining("\n"));
    }

    private boolean besides(Piece other) {
        return Math.abs(y - other.y) < Math.max(size, other.size) * 0.4;
    }

    private static String line(List<Piece> pieces) {
        var text = new StringBuilder();
        double end = Double.NaN;
        for (var piece : pieces.stream().sorted(Comparator.comparingDouble(Piece::x)).toList()) {
            if (piece.x - end > piece.size * 0.2) {
                text.append(piece.x - end > piece.size * 2 ? "  " : " ");
            }
            text.append(piece.text);
            end = piece.x + piece.width;
        }
        return text.toString().stripTrailing();
    }
}
