package dk.jobveu.opstart;

/** A scheme that a job centre has decided can be used for its own citizens. */
public record Jobcenterordning(String jobcenter, Ordning ordning) {}
