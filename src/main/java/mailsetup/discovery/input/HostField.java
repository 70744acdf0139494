package mailsetup.discovery.input;

import java.util.OptionalInt;
import mailsetup.core.Hostname;
import mailsetup.core.Keyword;
import mailsetup.core.Protocol;

/** The field of a server. */
public final class HostField {
    private HostField() {}

    /**
     * Reads any text; it never throws.
     *
     * @param protocol what the server is wanted for
     */
    public static Reading<HostAndPort> read(String typed, Protocol protocol) {
        return Draft.of(typed)
                .then(Invisible::remove)
                .then(FullWidth::narrow)
                .then(PastedUrl::unwrap)
                .then(Blanks::remove)
                .then(draft -> draft.needed("input.host.missing"))
                .then(draft -> Placeholder.notice(draft, "input.letter." + Keyword.of(protocol)))
                .then(PastedUrl::refuseAddress)
                .then(draft -> draft.within(0, endOfName(draft.text()), DomainName::tidy))
                .then(draft -> draft.within(0, endOfName(draft.text()), d -> WrongServer.notice(d, protocol)))
                .reading(HostField::parse, "input.host.invalid");
    }

    private static HostAndPort parse(String text) {
        int end = endOfName(text);
        var port = end == text.length()
                ? OptionalInt.empty()
                : OptionalInt.of(PortField.parse(text.substring(end + 1)));
        return new HostAndPort(Hostname.of(text.substring(0, end)), port);
    }

    /** Several colons without brackets are an IPv6 address, and then there is no port behind them. */
    private static int endOfName(String text) {
        int colon = text.lastIndexOf(':');
        var addressOnly = text.endsWith("]") || (colon != text.indexOf(':') && !text.startsWith("["));
        return colon < 0 || addressOnly ? text.length() : colon;
    }
}
