package dk.jobveu.projektplan;

/** An item of the plan that is left out on purpose, with the reason. */
public record Fravalg(String punkt, String fravalgBegrundelse) {}
