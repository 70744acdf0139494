package mailsetup.bench;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import mailsetup.core.Protocol;
import mailsetup.core.Security;
import mailsetup.core.ServerSettings;
import mailsetup.realservers.Provider;

/** This program beside other tools, through the same door, at the same distances. */
final class ToolsBench {
    private static final int RUNS = 5;

    private final Provider provider;
    private final ProbeBench own;

    ToolsBench(Provider provider) {
        this.provider = provider;
        own = new ProbeBench(provider);
    }

    /** One look at a server. */
    private interface Look {
        void at(ServerSettings server) throws Exception;
    }

    String measure() throws Exception {
        var table = new Table("what", "round trips", "0 ms", "50 ms", "200 ms");
        for (int i = 0; i < 5; i++) {
            for (var protocol : Protocol.values()) {
                own.probe(List.of(provider.settings(protocol, Security.TLS)));
            }
        }
        for (var protocol : Protocol.values()) {
            row(table, "this program (" + protocol + ", TLS)", provider.settings(protocol, Security.TLS),
                    server -> own.probe(List.of(server)));
            var tools = new OtherTools(provider);
            for (var tool : tools.all()) {
                if (tool.protocol() == protocol && tool.isHere()) {
                    other(table, tool, tools.near(tool));
                }
            }
        }
        return table.markdown();
    }

    /** A tool that cannot do it here (swaks without the TLS of Perl) leaves a row that says so. */
    private static void other(Table table, OtherTools.Tool tool, ServerSettings near) throws Exception {
        try {
            tool.run(near);
        } catch (IllegalStateException e) {
            table.row(tool.name(), "not measured: it ended with an error", "", "", "");
            System.err.println(e.getMessage());
            return;
        }
        row(table, tool.name(), near, tool::run);
    }

    private static void row(Table table, String name, ServerSettings near, Look look) throws Exception {
        var cells = new ArrayList<Object>(List.of(name, ""));
        for (var roundTrip : List.of(Duration.ZERO, ProbeBench.FAR.getFirst(), ProbeBench.FAR.getLast())) {
            try (var distant = Distant.from(List.of(near), roundTrip)) {
                cells.add(Clock.millis(Clock.median(RUNS, () -> look.at(distant.servers().getFirst()))));
                cells.set(1, distant.roundTrips() / RUNS);
            }
        }
        table.row(cells.toArray());
    }
}
