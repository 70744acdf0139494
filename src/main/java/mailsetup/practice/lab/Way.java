package mailsetup.practice.lab;

/** What a connection to one port of one address of the lab network meets. */
public sealed interface Way permits Obstacle, LabDoor {}
