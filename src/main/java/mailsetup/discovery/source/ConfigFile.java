package mailsetup.discovery.source;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import mailsetup.core.EmailAddress;
import mailsetup.core.Hostname;
import mailsetup.core.Origin;
import mailsetup.core.Provenance;
import mailsetup.core.SignInSettings;
import mailsetup.core.Trust;
import mailsetup.discovery.PublicSuffixes;
import mailsetup.discovery.Question;
import mailsetup.discovery.SourceAnswer;
import mailsetup.discovery.format.AutoconfigXml;
import mailsetup.discovery.web.Web;
import mailsetup.discovery.web.WebAnswer;

/**
 * Fetches and reads one file of the autoconfig format.
 *
 * @param trust that of a file that came all the way verified
 */
record ConfigFile(Web web, Origin origin, Trust trust) {
    SourceAnswer read(URI place, Question question) {
        return read(web.get(place, question.deadline()), question);
    }

    SourceAnswer read(WebAnswer answer, Question question) {
        return answer instanceof WebAnswer.Page page && !page.content().isHtml()
                ? servers(page, question.address())
                : Why.of(answer);
    }

    /** What the public database says of that domain; where it cannot be had under one name, under the other. */
    SourceAnswer ofList(Places places, Hostname domain, Question question) {
        var first = web.get(Places.at(places.ispdb(), domain), question.deadline());
        return isOut(first) && !question.deadline().isOver()
                ? read(Places.at(places.ispdbMirror(), domain), question)
                : read(first, question);
    }

    /** Whether the server itself is the trouble, and not that it lacks the file. */
    private static boolean isOut(WebAnswer answer) {
        return answer instanceof WebAnswer.Failed
                || (answer instanceof WebAnswer.NotThere(int status) && status >= 500);
    }

    private SourceAnswer servers(WebAnswer.Page page, EmailAddress address) {
        var from = new Provenance(origin, page.from().getHost(), page.verified() ? trust : Trust.UNPROTECTED);
        var bytes = page.content().bytes();
        var signIn = isOwn(page, address) ? AutoconfigXml.signIn(bytes) : Optional.<SignInSettings>empty();
        return AutoconfigXml.read(bytes, address, from)
                .map(found -> found.isEmpty()
                        ? others(AutoconfigXml.unreadable(bytes, address, from))
                        : SourceAnswer.of(found.stream().map(one -> one.with(signIn)).toList()))
                .orElseGet(() -> Why.of(page));
    }

    /** Where one signs in, the mail domain says itself and over https, or nobody. */
    private boolean isOwn(WebAnswer.Page page, EmailAddress address) {
        return origin == Origin.AUTOCONFIG && page.verified()
                && PublicSuffixes.sameOwner(Hostname.of(page.from().getHost()), address.domain());
    }

    private static SourceAnswer others(List<AutoconfigXml.Unreadable> servers) {
        var kinds = servers.stream().map(AutoconfigXml.Unreadable::type).filter(type -> !type.isEmpty()).distinct()
                .toList();
        return kinds.isEmpty()
                ? Why.unusable("no-servers")
                : Why.otherServers(kinds);
    }
}
