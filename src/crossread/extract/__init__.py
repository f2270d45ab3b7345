"""One file a layer: a Reading with the layers below goes in, the next layer of annotations comes out."""
