package dk.jobveu.postkasse;

import dk.jobveu.faelles.Brugstilfaelde;

/** The same for whoever runs the system: all letters, each address and how far it has come. */
@Brugstilfaelde(kunVis = true)
public class VisAlPost {

  private final VisPost vis;

  VisAlPost(VisPost vis) {
    this.vis = vis;
  }

  public VisPost.Postside vis() {
    return vis.visAlle();
  }
}
