package mailsetup.discovery.web;

import java.net.InetAddress;
import java.net.URI;
import java.net.http.HttpRequest;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import mailsetup.core.ledger.Disclosure;
import mailsetup.core.ledger.LedgerWriter;
import mailsetup.core.ledger.Receiver;
import mailsetup.core.ledger.Transport;

/**
 * The lines that web requests leave in the ledger. The JDK's client looks the host up and chooses its address by itself,
 * so each request has two lines, and no address.
 */
record WebLines(LedgerWriter writer) {
    private static final int HTTP = 80;
    private static final int HTTPS = 443;

    /**
     * Two lines.
     *
     * @param told what the request holds, where whoever made it knows
     */
    void write(HttpRequest request, Optional<List<Disclosure>> told) {
        var place = request.uri();
        boolean numeric = isNumeric(place);
        if (!numeric) {
            writer.open(Receiver.SYSTEM, new Transport.SystemLookUp()).tells(new Disclosure.Name(place.getHost()));
        }
        var line = writer.open(receiver(place, numeric), new Transport.Web(isEncrypted(place)));
        line.tells(new Disclosure.Page(place.getScheme() + "://" + place.getRawAuthority() + place.getRawPath()));
        told.ifPresent(things -> things.forEach(line::tells));
        // The one other text that is sent is the question of Autodiscover, which cannot be asked without the address.
        if (told.isEmpty() && (request.method().equals("POST") || asksWithAddress(place))) {
            line.tells(Disclosure.Plain.ADDRESS);
        }
    }

    private static Receiver receiver(URI place, boolean numeric) {
        int port = place.getPort() >= 0 ? place.getPort() : isEncrypted(place) ? HTTPS : HTTP;
        return new Receiver(numeric ? "" : place.getHost(), numeric ? bare(place) : "", port,
                numeric && InetAddress.ofLiteral(bare(place)).isLoopbackAddress());
    }

    /** Also where a redirect passes the question on. */
    private static boolean asksWithAddress(URI place) {
        var question = place.getRawQuery() == null ? "" : place.getRawQuery().toLowerCase(Locale.ROOT);
        return question.contains("@") || question.contains("%40");
    }

    private static boolean isNumeric(URI place) {
        try {
            return !InetAddress.ofLiteral(bare(place)).getHostAddress().isEmpty();
        } catch (IllegalArgumentException _) {
            return false;
        }
    }

    private static String bare(URI place) {
        return place.getHost().replaceAll("[\\[\\]]", "");
    }

    private static boolean isEncrypted(URI place) {
        return "https".equalsIgnoreCase(place.getScheme());
    }
}
