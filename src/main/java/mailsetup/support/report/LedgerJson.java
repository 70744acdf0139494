package mailsetup.support.report;

import static mailsetup.support.report.Node.each;
import static mailsetup.support.report.Node.kind;
import static mailsetup.support.report.Node.line;
import static mailsetup.support.report.Node.object;

import com.fasterxml.jackson.databind.node.ObjectNode;
import mailsetup.core.Keyword;
import mailsetup.core.ledger.Entry;
import mailsetup.core.ledger.Receiver;
import mailsetup.core.ledger.Thing;
import mailsetup.core.ledger.Way;

/** A line of the ledger as data. */
final class LedgerJson {
    private LedgerJson() {}

    static ObjectNode of(Entry entry) {
        var json = object().put("at", entry.at().toString()).put("afterMs", entry.after().toMillis());
        json.set("to", to(entry.to()));
        json.set("way", way(entry.way()));
        json.set("told", each(entry.told(), LedgerJson::thing));
        return json.put("ground", Keyword.of(entry.ground())).put("asked", entry.ground().asked());
    }

    private static ObjectNode to(Receiver to) {
        var json = object();
        if (!to.host().isEmpty()) {
            json.put("host", line(to.host()));
        }
        if (!to.address().isEmpty()) {
            json.put("address", line(to.address()));
        }
        if (to.port() > 0) {
            json.put("port", to.port());
        }
        return json.put("here", to.here());
    }

    private static ObjectNode way(Way way) {
        return switch (way) {
            case Way.SystemLookUp _ -> kind("system-look-up");
            case Way.NameQuestion _ -> kind("dns");
            case Way.Web(var encrypted) -> kind(encrypted ? "https" : "http");
            case Way.Knock(var shield) -> kind("connection").put("shield", Keyword.of(shield));
            case Way.Mail(var protocol, var shield) ->
                kind("mail").put("protocol", protocol.name()).put("shield", Keyword.of(shield));
        };
    }

    private static ObjectNode thing(Thing thing) {
        return switch (thing) {
            case Thing.Name(var name) -> kind("name").put("name", line(name));
            case Thing.Page(var place) -> kind("page").put("place", line(place));
            case Thing.Password(var over) -> kind("password").put("shield", Keyword.of(over));
            case Thing.Plain plain -> kind(Keyword.of(plain));
        };
    }
}
