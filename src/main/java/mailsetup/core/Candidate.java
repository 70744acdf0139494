package mailsetup.core;

/** Settings that may be right, and who says so. */
public record Candidate(ServerSettings settings, Provenance from) {}
