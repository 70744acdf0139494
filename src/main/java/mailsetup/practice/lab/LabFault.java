package mailsetup.practice.lab;

/**
 * One fault as our own servers play it.
 *
 * @param fault the diagnosis it stands for
 * @param scene what its run begins with
 */
public record LabFault(String fault, Scene scene) {}
