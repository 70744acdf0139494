package mailsetup.discovery.consent;

import java.util.ArrayList;
import java.util.List;
import mailsetup.core.Hostname;
import mailsetup.core.Keyword;
import mailsetup.core.Message;
import mailsetup.core.Origin;
import mailsetup.discovery.DiscoveryTexts;

/** The question in words, the same in the window and in the terminal. */
public final class ConsentTexts {
    private ConsentTexts() {}

    /** What is about to happen. */
    public static Message title(List<HostQuestion> asked) {
        return Message.of("discovery.consent.title", asked.size());
    }

    /** What there is to know of one host, most important first; the first line is its name. */
    public static List<Message> about(HostQuestion asked) {
        var lines = new ArrayList<Message>();
        lines.add(Message.of("discovery.consent.host", asked.host().ascii(), asked.owner().ascii()));
        asked.resemblance().ifPresent(how -> lines.add(
                Message.of("discovery.consent.resembles." + Keyword.of(how), asked.owner().ascii(),
                        asked.domain().ascii())));
        ReadableName.of(asked.host()).ifPresent(name -> lines.add(Message.of("discovery.consent.letters", name)));
        lines.add(DiscoveryTexts.from(asked.from()));
        lines.add(Message.of("discovery.consent.reason." + Keyword.of(asked.reason()), asked.domain().ascii()));
        lines.add(asked.agree().isEmpty()
                ? Message.of("discovery.consent.nobody-agrees")
                : Message.of("discovery.consent.agree", sources(asked.agree())));
        if (!asked.against().isEmpty()) {
            lines.add(Message.of("discovery.consent.against", sources(asked.against())));
        }
        return lines;
    }

    /** The hosts of the question as an option takes them. */
    public static String option(List<HostQuestion> asked) {
        return String.join(",", asked.stream().map(HostQuestion::host).map(Hostname::ascii).toList());
    }

    private static List<Message> sources(List<Origin> origins) {
        return origins.stream().map(DiscoveryTexts::source).toList();
    }
}
