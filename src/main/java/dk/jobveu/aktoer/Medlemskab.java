package dk.jobveu.aktoer;

/**
 * A group that a user is in.
 *
 * @param rolle the organisation's role; null when the group is no organisation
 * @param aktiv whether the organisation takes part in anything; true for other groups
 * @param administrator whether the user lets colleagues into the organisation and out of it
 * @param koordinerer whether the organisation coordinates any forløb
 */
public record Medlemskab(
    String gruppe, String rolle, boolean aktiv, boolean administrator, boolean koordinerer) {

  public boolean erOrganisation() {
    return rolle != null;
  }
}
