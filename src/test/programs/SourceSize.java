import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreeScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.tools.ToolProvider;

/**
 * Prints how large the source below a folder is; started by itself, because the module of the program has no compiler. A line
 * counts as code where anything but a comment stands on it, imports included; a method counts from its first annotation to its
 * closing brace.
 */
final class SourceSize {
    private enum Line {
        BLANK, CODE, COMMENT
    }

    private final List<Integer> files = new ArrayList<>();
    private final List<Integer> methods = new ArrayList<>();
    private int code;
    private int comments;

    public static void main(String[] args) throws IOException {
        var size = new SourceSize();
        size.read(Path.of(args[0]));
        System.out.println(size);
    }

    private void read(Path folder) throws IOException {
        var compiler = ToolProvider.getSystemJavaCompiler();
        try (var found = Files.walk(folder); var manager = compiler.getStandardFileManager(null, null, null)) {
            var sources = found.filter(file -> file.toString().endsWith(".java")).toList();
            var task = (JavacTask) compiler.getTask(null, manager, null, null, null,
                    manager.getJavaFileObjectsFromPaths(sources));
            var positions = Trees.instance(task).getSourcePositions();
            for (var unit : task.parse()) {
                count(unit, positions);
            }
        }
    }

    private void count(CompilationUnitTree unit, SourcePositions positions) throws IOException {
        var lines = lines(unit.getSourceFile().getCharContent(true).toString());
        files.add(count(lines, Line.CODE));
        code += count(lines, Line.CODE);
        comments += count(lines, Line.COMMENT);
        var map = unit.getLineMap();
        new TreeScanner<Void, Void>() {
            @Override
            public Void visitMethod(MethodTree method, Void none) {
                if (method.getBody() != null) {
                    long from = map.getLineNumber(positions.getStartPosition(unit, method));
                    long to = map.getLineNumber(positions.getEndPosition(unit, method) - 1);
                    methods.add(count(lines.subList((int) from - 1, (int) to), Line.CODE));
                }
                return super.visitMethod(method, none);
            }
        }.scan(unit, null);
    }

    private static int count(List<Line> lines, Line kind) {
        return (int) lines.stream().filter(kind::equals).count();
    }

    /** The formatter lets a comment begin and end on lines of its own. */
    private static List<Line> lines(String text) {
        var kinds = new ArrayList<Line>();
        boolean comment = false;
        boolean block = false;
        for (var line : text.lines().map(String::strip).toList()) {
            comment |= !block && line.startsWith("/*");
            kinds.add(comment || (!block && line.startsWith("//"))
                    ? Line.COMMENT
                    : line.isEmpty() ? Line.BLANK : Line.CODE);
            comment &= !line.endsWith("*/");
            block ^= line.split("\"\"\"", -1).length % 2 == 0;
        }
        return kinds;
    }

    private static int quantile(List<Integer> numbers, double part) {
        return numbers.stream().sorted().skip((long) (numbers.size() * part)).findFirst().orElseThrow();
    }

    @Override
    public String toString() {
        return String.format(Locale.ROOT,
                "%d code lines in %d files, %.1f %% comments, files %d / %d, methods %d / %d (median / 95th percentile)",
                code, files.size(), 100.0 * comments / (code + comments), quantile(files, 0.5), quantile(files, 0.95),
                quantile(methods, 0.5), quantile(methods, 0.95));
    }
}
