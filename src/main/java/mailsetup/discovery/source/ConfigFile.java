package mailsetup.discovery.source;

import java.net.URI;
import java.util.List;
import mailsetup.core.Candidate;
import mailsetup.core.EmailAddress;
import mailsetup.core.Hostname;
import mailsetup.core.Origin;
import mailsetup.core.Provenance;
import mailsetup.core.Trust;
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

    private SourceAnswer read(WebAnswer answer, Question question) {
        return answer instanceof WebAnswer.Page page && !page.content().isHtml()
                ? servers(page, question.address())
                : Why.of(answer);
    }

    /** What the public database says of that domain; where it cannot be had under one name, under the other. */
    SourceAnswer ofList(Places places, Hostname domain, Question question) {
        var first = web.get(Places.at(places.ispdb(), domain), question.deadline());
        return first instanceof WebAnswer.Failed && !question.deadline().isOver()
                ? read(Places.at(places.ispdbMirror(), domain), question)
                : read(first, question);
    }

    private SourceAnswer servers(WebAnswer.Page page, EmailAddress address) {
        var from = new Provenance(origin, page.from().getHost(), page.verified() ? trust : Trust.UNPROTECTED);
        return AutoconfigXml.read(page.content().bytes(), address, from).map(ConfigFile::answer)
                .orElseGet(() -> Why.of(page));
    }

    private static SourceAnswer answer(List<Candidate> candidates) {
        return candidates.isEmpty() ? Why.unusable("no-servers") : SourceAnswer.of(candidates);
    }
}
