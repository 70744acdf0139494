package mailsetup.discovery.web;

import java.net.URI;

/** What came of fetching something. */
public sealed interface WebAnswer {
    /**
     * A file.
     *
     * @param content its text and its exact bytes
     * @param from where it came from in the end
     * @param verified whether every step was encrypted and verified
     */
    record Page(Content content, URI from, boolean verified) implements WebAnswer {}

    /** Only for a peek: it leads there. */
    record Leads(URI to) implements WebAnswer {}

    /** The server answered, but has no such file. */
    record NotThere(int status) implements WebAnswer {}

    /** The server wants a login first, which it does not get. */
    record WantsLogin() implements WebAnswer {}

    /** It was not fetched. */
    record Failed(Why why) implements WebAnswer {}

    /** Why something was not fetched. */
    enum Why {
        /** No such name, nobody listens, or the connection broke. */
        NOT_REACHED,
        /** Not in time. */
        TOO_SLOW,
        /** The certificate is not valid for this name. */
        BAD_CERTIFICATE,
        /** More than a settings file can have. */
        TOO_LARGE,
        /** More redirects than honest servers need, or one to nowhere. */
        REDIRECTS,
        /** The name leads to this computer, or into the network around it. */
        INSIDE,
        /** A redirect away from encryption. */
        DOWNGRADE,
        /** The question was given up. */
        CANCELLED
    }
}
