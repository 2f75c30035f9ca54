"""The structure of a PDF: which words are a heading and which a paragraph, in reading order.

ReportLab writes none, so its document is given a structure tree here: one element for each
stretch of marked content, and for each page the list of its elements (PDF 1.7, 14.7 and 14.8).
"""

from enum import StrEnum
from itertools import groupby

from reportlab.pdfbase.pdfdoc import PDFDictionary, PDFName, PDFObject
from reportlab.pdfgen.canvas import Canvas

from .writer import write_operators


class Tag(StrEnum):
    HEADING = "H1"
    PARAGRAPH = "P"


class Tags:
    """Marks what is drawn on a canvas; `finish` comes before the document is saved."""

    def __init__(self, canvas: Canvas) -> None:
        self._canvas = canvas
        self._document = canvas._doc  # noqa: SLF001 - where objects are registered
        self._root = _Object()
        self._whole = _Object()
        self._elements: list[_Element] = []
        self._on_page = 0

    def begin(self, tag: Tag) -> None:
        """What is drawn until `end` is a heading or a paragraph."""
        page = self._document.thisPageName()
        element = _Element(tag, page, self._on_page)
        self._elements.append(element)
        write_operators(self._canvas, f"/{tag} <</MCID {self._on_page}>> BDC")
        self._on_page += 1

    def begin_artifact(self) -> None:
        """What is drawn until `end` is not read aloud."""
        write_operators(self._canvas, "/Artifact BMC")

    def end(self) -> None:
        write_operators(self._canvas, "EMC")

    def show_page(self) -> None:
        """End the page and note where its elements are listed."""
        self._canvas.showPage()
        pages = self._document.Pages.pages
        page = pages[-1]
        page.__NoDefault__ = [*page.__NoDefault__, "StructParents", "Tabs"]
        page.StructParents = len(pages) - 1
        page.Tabs = PDFName("S")
        self._on_page = 0

    def finish(self) -> None:
        """Hang the tree into the document."""
        refer = self._document.Reference
        for known in (self._root, self._whole, *self._elements):
            refer(known)
        number: dict[str, tuple[int, int]] = self._document.idToObjectNumberAndVersion
        refs = [f"{number[it.__InternalName__][0]} 0 R" for it in self._elements]
        root, whole = (number[it.__InternalName__][0] for it in (self._root, self._whole))
        for element in self._elements:
            element.place(whole, number[element.page][0])
        self._whole.text = f"<</S/Document/P {root} 0 R/K[{' '.join(refs)}]>>"
        order = {page.__InternalName__: at for at, page in enumerate(self._document.Pages.pages)}
        lists = {
            order[page]: " ".join(ref for _, ref in pairs)
            for page, pairs in groupby(
                zip(self._elements, refs, strict=True), key=lambda pair: pair[0].page
            )
        }
        listed = " ".join(f"{at} [{lists.get(at, '')}]" for at in sorted(order.values()))
        self._root.text = (
            f"<</Type/StructTreeRoot/K {whole} 0 R/ParentTree<</Nums[{listed}]>>"
            f"/ParentTreeNextKey {len(order)}>>"
        )
        catalog = self._document.Catalog
        catalog.StructTreeRoot = self._root
        catalog.MarkInfo = PDFDictionary({"Marked": "true"})


class _Object(PDFObject):  # type: ignore[misc]
    """An object of the document that is written as it stands."""

    __RefOnly__ = 1
    __InternalName__: str

    def __init__(self, text: str = "") -> None:
        self.text = text

    def format(self, _document: object) -> bytes:
        return self.text.encode("ascii")


class _Element(_Object):
    """One stretch of marked content: number `content` on its page."""

    def __init__(self, tag: Tag, page: str, content: int) -> None:
        super().__init__()
        self._tag = tag
        self.page = page
        self._content = content

    def place(self, parent: int, page: int) -> None:
        """Given the numbers of the objects it hangs on."""
        self.text = f"<</S/{self._tag}/P {parent} 0 R/Pg {page} 0 R/K {self._content}>>"
