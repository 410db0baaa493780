package dk.jobveu.screening;

/** The job centre whose screening the process is about. */
public record AfJobcenter(String jobcenter) {}
