package dk.jobveu.behov;

import java.util.List;

/**
 * Who is asked to take part, and who coordinates.
 *
 * @param branchorganisation id, or null when the coordinator registers on its behalf
 * @param fagligOrganisation id, or null when the coordinator registers on its behalf
 * @param begrundelse needed when a proposal is not followed or a party is missing
 */
public record Invitation(
    String koordinator,
    String veuRolle,
    String branchorganisation,
    String fagligOrganisation,
    List<String> jobcentre,
    List<String> skoler,
    String begrundelse) {}
