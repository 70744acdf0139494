package mailsetup.probe.hang;

import java.util.List;

/**
 * One way to misbehave.
 *
 * @param does what the server does
 * @param loud whether it sends much, and so is tried alone
 * @param cases those protocols in which it is possible
 */
record Row(String does, boolean loud, List<Case> cases) {}
