package mailsetup.support.batch;

import java.util.List;

/**
 * What came of one account, as it stands in the journal. Texts from outside are harmless lines; no password is in it.
 *
 * @param number its place in the list, from 1
 * @param fault the first cause; empty when there is none
 * @param sureness in the words of the JSON form; empty when there is no cause
 * @param code the short code
 * @param servers one for each server: protocol, place and state
 * @param said the server's own words, if it refused something; at most 200 characters
 */
public record Outcome(int number, String address, Status status, String fault, String sureness, String code,
        List<String> servers, String said) {
    public Outcome {
        servers = List.copyOf(servers);
    }

    /** How the account is. */
    public enum Status {
        /** Everything that was tried went well. */
        WORKS,
        /** Something does not. */
        FAILS,
        /** A run ended during the login, and it was not repeated: whether the password is right is not known. */
        LOGIN_UNKNOWN
    }
}
