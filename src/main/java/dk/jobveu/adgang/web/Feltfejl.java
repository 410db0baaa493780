package dk.jobveu.adgang.web;

import dk.jobveu.faelles.Regelbrud;
import java.util.List;

/**
 * One line of the error summary.
 *
 * @param felt id of the field that it links to, or null
 */
public record Feltfejl(String felt, String besked) {

  public static List<Feltfejl> af(Regelbrud fejl) {
    return List.of(new Feltfejl(fejl.felt(), fejl.getMessage()));
  }
}
