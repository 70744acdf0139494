package mailsetup.support.batch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * How full the heap of the killed programs was, by what the collector wrote down (unified logging of the JVM).
 *
 * @param collections how many
 * @param fullest megabytes before a collection, the highest of all
 * @param alive megabytes after one, the highest of all
 */
record HeapLog(int collections, int fullest, int alive) {
    static final String NAME = "heap";
    private static final Pattern COLLECTION = Pattern.compile("(\\d+)M->(\\d+)M\\(\\d+M\\)");

    static HeapLog in(Path folder) throws IOException {
        var found = new ArrayList<MatchResult>();
        try (var files = Files.list(folder)) {
            for (var file : files.filter(each -> each.getFileName().toString().startsWith(NAME)).toList()) {
                found.addAll(COLLECTION.matcher(Files.readString(file)).results().toList());
            }
        }
        return new HeapLog(found.size(), most(found, 1), most(found, 2));
    }

    private static int most(List<MatchResult> found, int group) {
        return found.stream().map(each -> Integer.valueOf(each.group(group))).max(Comparator.naturalOrder()).orElse(0);
    }
}
