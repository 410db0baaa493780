package dk.jobveu.feltsvar;

/**
 * Where something was answered.
 *
 * @param deltagerId the citizen whose process it was, or null
 * @param proces id of the process
 * @param trin id of the user task or start event in the model
 * @param opgave what the task is called there
 * @param blanketVersion the form as it was when it was answered
 */
public record Feltsted(
    String deltagerId,
    String proces,
    String trin,
    String opgave,
    String blanket,
    int blanketVersion) {}
