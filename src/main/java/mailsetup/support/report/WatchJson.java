package mailsetup.support.report;

import static mailsetup.support.report.Node.each;
import static mailsetup.support.report.Node.line;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import mailsetup.support.batch.Watched;

/** What will need attention, as JSON (docs/baseline.md). */
public final class WatchJson {
    private WatchJson() {}

    /**
     * The JSON text.
     *
     * @param alarming those of them that somebody should look at
     */
    public static String of(List<Watched> told, List<Watched> alarming, Instant now) {
        var marked = Set.copyOf(alarming);
        var json = Node.object().put("version", ReportJson.VERSION).put("attention", alarming.size());
        return ReportJson.text(json.set("accounts", each(told, one -> account(one, marked.contains(one), now))));
    }

    private static ObjectNode account(Watched watched, boolean attention, Instant now) {
        var json = Node.object().put("number", watched.number()).put("address", line(watched.address()))
                .put("attention", attention);
        watched.ends().ifPresent(end -> json.put("certificateEnds", end.at().toString()).put("days", end.days(now))
                .put("host", end.host().ascii()));
        watched.quota().ifPresent(percent -> json.put("percentUsed", percent));
        watched.trouble().ifPresent(host -> json.put("trouble", host.ascii()));
        return json;
    }
}
